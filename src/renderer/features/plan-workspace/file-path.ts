/** The last part of an absolute path of any system, and where that lies. */
export function splitPath(path: string): { readonly name: string; readonly folder: string } {
  // On Unix a backslash is a letter like any other.
  const end = path.startsWith('/')
    ? path.lastIndexOf('/')
    : Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { name: path.slice(end + 1), folder: path.slice(0, Math.max(end, 0)) };
}
