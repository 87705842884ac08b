"""Auditor: audits a merchant's web site against French and EU law and renders a report."""

__version__ = "0.1.0"
