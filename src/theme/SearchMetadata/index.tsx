/** Marks for a search service that this site does not use; the theme would put six into every head. */
export default function SearchMetadata(): null {
  return null;
}
