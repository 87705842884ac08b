"""Reads what a merchant's documents state: pure, from words to typed statements.

``passages`` cuts a document into sentences that know their headings; ``notice``, ``terms`` and ``privacy`` each turn
them into one model, a ``Statement`` a field. A field's name is the name of the fact that rules ask for.
"""
