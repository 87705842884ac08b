"""What a page shows of the shop, read in the same single parse as the rest."""
