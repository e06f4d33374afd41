"""``python -m hereandnow`` is the command line."""

from hereandnow.cli import main

if __name__ == "__main__":
    main()
