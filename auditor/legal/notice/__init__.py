"""Reads a legal notice."""
