import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { useText } from '../../../messages/use-text.ts';
import { PagePicture } from './page-picture.tsx';
import styles from './print-preview.module.css';
import { ProgressLine } from './progress-line.tsx';
import type { Preview } from './use-preview.ts';

/** CSS pixels around the page. */
const MARGIN = 16;

export interface PrintPreviewProps {
  readonly preview: Preview;
  readonly taskCount: number;
  /** Asks for the pages, or once more for them. */
  readonly onShow: () => void;
  readonly onStop: () => void;
  readonly onFailure: () => void;
}

/** The pages as they will be, one at a time. */
export function PrintPreview(props: PrintPreviewProps) {
  const { preview, taskCount, onShow, onStop, onFailure } = props;
  const { pages, state } = preview;
  const text = useText();
  const [wanted, setWanted] = useState(1);
  const [isWidthFilled, setWidthFilled] = useState(false);
  const view = useRef<HTMLDivElement>(null);
  const room = useRoom(view);
  const count = pages?.count ?? 0;
  const page = Math.max(1, Math.min(wanted, count));
  const turnTo = (next: number) => {
    setWanted(Math.max(1, Math.min(next, count)));
    view.current?.scrollTo(0, 0);
  };
  const pressed = (event: KeyboardEvent) => {
    const next = { PageDown: page + 1, PageUp: page - 1, Home: 1, End: count }[event.key];
    if (next === undefined || count === 0) return;
    event.preventDefault();
    turnTo(next);
  };
  const isStale = pages !== null && state !== 'shown';
  return (
    <section className={styles['preview']} aria-label={text('print.preview')}>
      <div className={styles['bar']}>
        <div className={styles['turn']}>
          <Button
            look="ghost"
            size="small"
            aria-label={text('print.previous')}
            isDisabled={page <= 1}
            onPress={() => turnTo(page - 1)}
          >
            <ChevronLeft size={16} strokeWidth={1.5} aria-hidden />
          </Button>
          <span className={styles['number']} role="status">
            {count > 0 && text('print.page-of', { page, count })}
          </span>
          <Button
            look="ghost"
            size="small"
            aria-label={text('print.next')}
            isDisabled={page >= count}
            onPress={() => turnTo(page + 1)}
          >
            <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        </div>
        <Choice
          label={text('print.zoom')}
          isLabelHidden
          value={isWidthFilled ? 'width' : 'whole'}
          options={[
            { value: 'whole', label: text('print.whole-page') },
            { value: 'width', label: text('print.page-width') },
          ]}
          onChange={(value) => setWidthFilled(value === 'width')}
        />
      </div>
      <div className={styles['frame']}>
        {/* It scrolls and turns by keys, so it is reached by them though it is no control. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={view}
          className={styles['view']}
          // A part that scrolls has to be reached by keys; what is in it is a picture.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          role="region"
          aria-label={text('print.pages')}
          data-stale={isStale || undefined}
          onKeyDown={pressed}
        >
          {pages !== null && (
            <PagePicture
              pages={pages}
              page={page}
              room={room}
              isWidthFilled={isWidthFilled}
              label={text('print.page-of', { page, count })}
              onFailure={onFailure}
            />
          )}
        </div>
        {state !== 'shown' && (
          <div className={styles['note']} role="status">
            {state === 'making' && (
              <>
                <ProgressLine label={text('print.making')} share={null} />
                <Button look="ghost" size="small" onPress={onStop}>
                  {text('print.stop')}
                </Button>
              </>
            )}
            {state === 'none' && (
              <>
                <p>{text('print.long', { count: taskCount })}</p>
                <Button size="small" onPress={onShow}>
                  {text('print.show')}
                </Button>
              </>
            )}
            {state === 'failed' && (
              <>
                <p>{text('print.failed')}</p>
                <Button size="small" onPress={onShow}>
                  {text('print.again')}
                </Button>
              </>
            )}
          </div>
        )}
      </div>
      <p className={styles['help']}>{text('print.picture')}</p>
    </section>
  );
}

/** The room inside an element, in CSS pixels. */
function useRoom(view: { readonly current: HTMLElement | null }) {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = view.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      // With room for the scroll bar, whether there is one or not: else it would come and go.
      const { clientHeight, offsetWidth } = element;
      setRoom({ width: offsetWidth - 2 * MARGIN - 16, height: clientHeight - 2 * MARGIN });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [view]);
  return room;
}
