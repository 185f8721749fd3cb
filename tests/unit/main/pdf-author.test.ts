import { describe, expect, it } from 'vitest';

import { writePdfAuthor } from '../../../src/main/export/pdf-author.ts';

const INFO = '1 0 obj\n<</Title (Plan)\n/Creator (Milepost)>>\nendobj\n';
const HEAD = '%PDF-1.4\n';

/** A file that ends as Chromium's do. */
function aPdf(info = INFO, root = '2 0 R'): Buffer {
  const body = `${HEAD}${info}2 0 obj\n<</Type /Catalog>>\nendobj\n`;
  return Buffer.from(
    `${body}xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000060 00000 n \n` +
      `trailer\n<</Size 3\n/Root ${root}\n/Info 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

describe('writePdfAuthor', () => {
  it('appends a copy of the information with the author, and keeps every byte before it', () => {
    const pdf = aPdf();
    const written = Buffer.from(writePdfAuthor(pdf, 'Milepost'));
    expect(written.subarray(0, pdf.length).equals(pdf)).toBe(true);
    const added = written.subarray(pdf.length).toString('latin1');
    expect(added).toContain('/Title (Plan)');
    expect(added).toContain('/Author (Milepost)>>');
    expect(added).toContain('/Root 2 0 R');
  });

  it('points to the copy, to its own table and to the table before', () => {
    const pdf = aPdf();
    const text = Buffer.from(writePdfAuthor(pdf, 'Milepost')).toString('latin1');
    const [, offset] = /xref\n1 1\n(\d{10}) 00000 n \n/.exec(text) ?? [];
    expect(text.slice(Number(offset))).toMatch(/^1 0 obj\n/);
    const [, table] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
    expect(text.slice(Number(table))).toMatch(/^xref\n1 1\n/);
    expect(text).toContain(`/Prev ${text.indexOf('xref\n0 3')}>>`);
  });

  it('writes a name with signs of its own as a text', () => {
    const text = Buffer.from(writePdfAuthor(aPdf(), 'A (b) \\ ü')).toString('latin1');
    expect(text).toContain(String.raw`/Author (A \(b\) \\ ?)>>`);
  });

  it.each([
    ['ends in another way', Buffer.from('%PDF-1.7\nstream')],
    ['has an author', aPdf(INFO.replace('/Creator', '/Author (Me)\n/Creator'))],
    ['has no information', aPdf('')],
    ['is empty', Buffer.alloc(0)],
  ])('leaves a file alone that %s', (_what, pdf) => {
    expect(writePdfAuthor(pdf, 'Milepost')).toBe(pdf);
  });
});
