"""What `make bench` runs. Every figure stands beside a peer or a physical limit measured in the same run; nothing here is a test."""
