"""Reads a privacy or cookie policy."""
