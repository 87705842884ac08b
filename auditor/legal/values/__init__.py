"""Values in the words of a passage: identifiers, amounts, numbers, addresses, names, dates, what was never filled in.

Each module has a pure ``find(text)`` that returns matches in reading order, with offsets in the text given. Expressions
are searched in the folded words (``aligned``), bounded and linear: the texts are hostile.
"""
