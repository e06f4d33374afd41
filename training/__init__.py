"""How the trained reader is made: the corpus, the training, the card. Nothing here is imported at run time."""
