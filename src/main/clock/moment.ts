/** The present moment in UTC, to the second: `2027-03-18T09:30:00Z`. */
export function moment(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
