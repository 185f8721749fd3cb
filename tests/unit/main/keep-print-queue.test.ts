import { describe, expect, it } from 'vitest';

import { mend } from '../../../src/main/export/keep-print-queue.ts';

const LINK = '_printToPDF';

/** Prints one after another as Electron 33 does: the chain is for all windows, and is never mended. */
function printersOfElectron33(prints: readonly (() => Promise<string>)[]) {
  let chain: Promise<unknown> | undefined;
  return prints.map((print) => {
    const printer = {
      [LINK]: (_settings: unknown): Promise<unknown> => print(),
      printToPDF(_options: unknown): Promise<Buffer> {
        const link = (settings: unknown) => printer[LINK](settings);
        chain = chain === undefined ? link(null) : chain.then(() => link(null));
        // Electron calls what is in it a buffer.
        return chain as Promise<Buffer>;
      },
    };
    return printer;
  });
}

const out = () => Promise.reject(new Error('out of ink'));
const well = () => Promise.resolve('a PDF');

describe('a print after one that failed', () => {
  it('fails too where nothing is mended', async () => {
    const [first, second] = printersOfElectron33([out, well]);
    await expect(first?.printToPDF({})).rejects.toThrow('out of ink');
    await expect(second?.printToPDF({})).rejects.toThrow('out of ink');
  });

  it('goes well where it is mended, and the first still fails', async () => {
    const printers = printersOfElectron33([out, well, out, well]);
    for (const printer of printers) mend(printer);
    const [first, second, third, fourth] = printers;
    await expect(first?.printToPDF({})).rejects.toThrow('out of ink');
    expect(await second?.printToPDF({})).toBe('a PDF');
    const both = Promise.allSettled([third?.printToPDF({}), fourth?.printToPDF({})]);
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('is left alone where Electron has no such chain', () => {
    const printer = { printToPDF: () => Promise.resolve(Buffer.from('a PDF')) };
    const before = printer.printToPDF;
    mend(printer);
    expect(printer.printToPDF).toBe(before);
  });
});
