"""The page of the command line, made from the commands themselves."""

from __future__ import annotations

import importlib
import inspect

import click

from docs.generate.markdown import entry, fields, plain
from hereandnow.cli import COMMANDS

_OPENING = """# Command line

```text
hereandnow [-h | --help] [--version] COMMAND ...
```

`python -m hereandnow` is the same program. Every command takes `-h` or `--help`.

Exit codes
: `0` for success; `2` with one sentence on standard error for a file that cannot be read, an option that cannot be, a
  name that does not exist, or a place that cannot be written. Nothing is written then; only `hereandnow codes` goes on
  with its other files first.

`NO_COLOR`
: Where this environment variable is set, the text on a screen has no colours. Text that goes to a file or a pipe has
  none in any case.
"""


def commands() -> dict[str, click.Command]:
    """The commands by name, in the order of the help; those of a group by both their names."""
    found: dict[str, click.Command] = {}
    for name in COMMANDS:
        command = importlib.import_module(f"hereandnow.cli.{name}").command
        inner = command.commands if isinstance(command, click.Group) else {}
        found |= {f"{name} {own}": each for own, each in inner.items()} or {name: command}
    return found


def page() -> str:
    """The page as Markdown."""
    return "\n".join([_OPENING, *(_section(name, command) for name, command in commands().items())])


def _section(name: str, command: click.Command) -> str:
    context = click.Context(command, info_name=f"hereandnow {name}")
    options = [option for option in command.params if isinstance(option, click.Option)]
    return "\n".join(
        [
            entry(f"command-{name.replace(' ', '-')}", f"`hereandnow {name}`", 2),
            f"```text\n{command.get_usage(context).removeprefix('Usage: ')}\n```\n",
            f"{plain(inspect.cleandoc(command.help or ''))}\n",
            fields((_spelled(option, context), _told(option)) for option in options),
        ]
    )


def _spelled(option: click.Option, context: click.Context) -> str:
    value = "" if option.is_flag else f" {option.make_metavar(context)}"
    return ", ".join(f"`{spelling}{value}`" for spelling in option.opts)


def _told(option: click.Option) -> str:
    told = [plain(option.help or "The form of what is written.")]
    if isinstance(option.type, click.Choice):
        told.append(f"One of {', '.join(f'`{choice}`' for choice in option.type.choices)}.")
    if isinstance(option.type, click.IntRange):
        told.append(f"From {option.type.min} to {option.type.max}.")
    if option.show_default:
        told.append(f"Default: `{option.default}`.")
    return " ".join(told)
