"""The visit of the site: which pages, in which order, and what each of them is."""
