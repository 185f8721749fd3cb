import { useEffect, useRef } from 'react';

import styles from './print-preview.module.css';
import type { PdfPages } from '../../../workers/read-pdf.ts';

/** Small letters stand evenly only when they are drawn larger than they are shown. */
const FEWEST_PIXELS_A_PIXEL = 2;
/** Device pixels in one picture; about 64 MB. */
const MOST_PIXELS = 16_000_000;

export interface PagePictureProps {
  readonly pages: PdfPages;
  /** From 1. */
  readonly page: number;
  /** CSS pixels there are; the picture fills the width, or stays whole within both. */
  readonly room: { readonly width: number; readonly height: number };
  readonly isWidthFilled: boolean;
  /** Says which page it is. */
  readonly label: string;
  readonly onFailure: () => void;
}

/** One page as a picture. The one before stays until it is drawn. */
export function PagePicture(props: PagePictureProps) {
  const { pages, page, room, isWidthFilled, label, onFailure } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const fail = useRef(onFailure);
  useEffect(() => {
    fail.current = onFailure;
  });
  const { width: roomWidth, height: roomHeight } = room;
  useEffect(() => {
    const shown = canvas.current;
    if (shown === null || roomWidth <= 0 || roomHeight <= 0) return undefined;
    const end = new AbortController();
    const draw = async () => {
      const size = await pages.sizeOf(page);
      const width = isWidthFilled
        ? roomWidth
        : Math.min(roomWidth, (roomHeight * size.width) / size.height);
      const height = (width * size.height) / size.width;
      const density = Math.min(
        Math.max(devicePixelRatio, FEWEST_PIXELS_A_PIXEL),
        Math.sqrt(MOST_PIXELS / (width * height)),
      );
      const drawn = document.createElement('canvas');
      const how = { width: Math.round(width * density), signal: end.signal };
      if (!(await pages.draw(page, drawn, how)) || end.signal.aborted) return;
      shown.width = drawn.width;
      shown.height = drawn.height;
      shown.style.width = `${Math.floor(width)}px`;
      shown.getContext('2d')?.drawImage(drawn, 0, 0);
      shown.dataset['page'] = String(page);
      // Its memory is freed at once instead of when it is collected.
      drawn.width = 0;
    };
    draw().catch(() => {
      if (!end.signal.aborted) fail.current();
    });
    return () => end.abort();
  }, [pages, page, roomWidth, roomHeight, isWidthFilled]);
  return <canvas ref={canvas} className={styles['page']} role="img" aria-label={label} />;
}
