// A button that copies a link: shown where the browser can, and the link can be chosen by hand where it cannot.
for (const button of document.querySelectorAll("button[data-copies]")) {
  const words = document.getElementById(button.dataset.copies);
  if (words && navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(words.textContent.trim());
      button.textContent = button.dataset.done;
    });
  }
}
