import { useText } from '../../platform/i18n/use-text.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { entryMessages } from './entry-messages.ts';

/** Shown where the browser offers no cryptography: papers cannot be opened there. */
export function InsecureScreen() {
  const text = useText(entryMessages);
  return (
    <PageFrame owner={text('owner')}>
      <ScreenHeading title={text('insecureTitle')} />
      <p className="lead">{text('insecure')}</p>
    </PageFrame>
  );
}
