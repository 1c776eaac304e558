"""The `volia` command's subcommands, one small file a group. Each imports what it needs when it runs, so that `volia extract` loads no database."""
