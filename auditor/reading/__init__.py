"""Reading one HTML page into what is kept of it. Pure: no network, no clock."""
