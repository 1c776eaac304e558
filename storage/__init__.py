"""What Volia knows. The only room that talks to the database. Imports claims alone."""
