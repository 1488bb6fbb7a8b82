import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import candidateStyle from '../../../candidate/candidate.css?url';
import { useLanguage } from '../../../platform/i18n/language.ts';
import plainStyle from '../../../ui/plain.css?url';
import richStyle from '../../../ui/rich/rich-text.css?url';

const ground =
  '<!doctype html><html><head><meta charset="utf-8"><title>–</title></head><body><div id="root"></div></body></html>';

/**
 * A page within the page that has the candidate page's style sheets and nothing of the staff's: what
 * is drawn in it looks as it does in the exam room.
 */
export function CandidateFrame(props: {
  readonly title: string;
  readonly className: string;
  readonly largeText: boolean;
  readonly contrast: boolean;
  readonly children: ReactNode;
}) {
  const language = useLanguage();
  const [page, setPage] = useState<Document>();
  const { title, largeText, contrast } = props;
  useEffect(() => {
    if (!page) return;
    page.title = title;
    page.documentElement.lang = language;
    page.documentElement.dataset.text = largeText ? 'large' : 'normal';
    page.documentElement.dataset.contrast = contrast ? 'high' : 'normal';
  }, [page, title, language, largeText, contrast]);
  function take(frame: HTMLIFrameElement): void {
    const { contentDocument } = frame;
    if (!contentDocument) return;
    for (const href of [plainStyle, candidateStyle, richStyle]) {
      const link = contentDocument.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      contentDocument.head.append(link);
    }
    setPage(contentDocument);
  }
  const root = page?.getElementById('root');
  return (
    <>
      <iframe
        title={title}
        className={props.className}
        srcDoc={ground}
        onLoad={(event) => take(event.currentTarget)}
      />
      {root && createPortal(props.children, root)}
    </>
  );
}
