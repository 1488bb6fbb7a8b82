import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { notify } from '../../../ui/staff/notices.ts';
import { paths } from '../../../ui/staff/paths.ts';
import { BankFrame } from '../bank-frame.tsx';
import { listMessages } from '../list/list-messages.ts';
import { editorMessages } from './editor-messages.ts';
import { ItemEditor } from './item-editor.tsx';
import { blankForm } from './item-form.ts';

/** A new question; the next one takes over kind and tags. */
export function NewItemPage() {
  const { bankId = '' } = useParams();
  const text = useText(editorMessages);
  const words = useText(listMessages);
  const navigate = useNavigate();
  const [turn, setTurn] = useState({ count: 0, form: blankForm() });
  return (
    <BankFrame
      title={text('newTitle')}
      back={{ to: paths.bankItems(bankId), label: words('questions') }}
    >
      {(bank) => (
        <ItemEditor
          key={turn.count}
          bank={bank}
          initial={() => turn.form}
          onSaved={({ itemId, version, sent, next, form }) => {
            notify(text(sent ? 'sent' : 'saved', { version }));
            if (next) {
              const { kind, topic, difficulty, source, positionGroups } = form;
              const tags = { kind, topic, difficulty, source, positionGroups };
              setTurn({ count: turn.count + 1, form: blankForm(tags) });
            } else if (sent) void navigate(paths.item(bank.bankId, itemId));
            else void navigate(paths.editItem(bank.bankId, itemId), { replace: true });
          }}
        />
      )}
    </BankFrame>
  );
}
