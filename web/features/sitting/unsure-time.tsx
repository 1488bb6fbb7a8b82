import { useEffect, useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { offlineMessages } from './offline-messages.ts';
import { useSitting } from './use-sitting.ts';

/** Says so while the time shown is not by the server's word: after a reload or sleep without network. */
export function UnsureTime() {
  const text = useText(offlineMessages);
  const { sitting, model } = useSitting();
  const [sure, setSure] = useState(true);
  useEffect(() => {
    const look = () => setSure(sitting.isTimeSure());
    look();
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [sitting]);
  return (
    <div role="status">
      {!sure && model.offline && (
        <div className="banner banner--warn">
          <strong>{text('unsureTitle')}</strong>
          <p>{text('unsureText')}</p>
        </div>
      )}
    </div>
  );
}
