"""The desk: the self-hosted application for therapist and client, the only room that knows Django."""
