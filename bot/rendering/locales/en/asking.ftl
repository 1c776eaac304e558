chart-title = Held, released, sanctions
command-chart = held and released over time, as a picture
command-history = what happened, page by page; /history 2025 sanctions
