"""Reads terms of sale."""
