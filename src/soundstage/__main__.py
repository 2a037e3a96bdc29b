"""`python -m soundstage` is the `soundstage` program."""

from soundstage.cli import main

main()
