"""Recipes of plants, one family a file: every module that defines `KINDS`."""
