/** Octets of UTF-8 in a line, its break aside (RFC 5545, section 3.1). */
const LONGEST_LINE = 75;

/**
 * Breaks the lines of an iCalendar text that are too long, never inside a character. A line that
 * goes on begins with a space.
 *
 * @param text lines that end with CRLF
 */
export function foldLines(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  // No character takes more than three octets for each of its UTF-16 units.
  if (line.length * 3 <= LONGEST_LINE) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}
