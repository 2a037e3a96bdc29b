"""The stage engine: prompt → Screenplay → Scene → frames ∥ mix → MP4, with no GPU and no weights."""
