import { Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { notify } from '../../../ui/staff/notices.ts';
import { paths } from '../../../ui/staff/paths.ts';
import { BankFrame } from '../bank-frame.tsx';
import type { OpenBank } from '../bank-queries.ts';
import { type OpenItem, useItem } from '../history/item-queries.ts';
import { VersionPill } from '../version-pill.tsx';
import { editorMessages } from './editor-messages.ts';
import { formOfItem } from './form-of-item.ts';
import { ItemEditor } from './item-editor.tsx';

/** The next version of a question. */
export function EditItemPage() {
  const { bankId = '', itemId = '' } = useParams();
  const text = useText(editorMessages);
  const query = useItem(bankId, itemId);
  return (
    <BankFrame
      title={text('editTitle')}
      back={{ to: paths.item(bankId, itemId), label: text('backToItem') }}
    >
      {(bank) => (
        <Asked query={query}>{(item) => <Edit key={item.itemId} bank={bank} item={item} />}</Asked>
      )}
    </BankFrame>
  );
}

function Edit({ bank, item }: { readonly bank: OpenBank; readonly item: OpenItem }) {
  const text = useText(editorMessages);
  const navigate = useNavigate();
  const { itemId, current } = item;
  // The version in the form: what was there when the page opened, then one's own.
  const [version, setVersion] = useState(current);
  const basis = item.versions.find((each) => each.version === version);
  const state = basis?.state ?? 'draft';
  const returned = basis?.moves.findLast(({ to }) => to === 'sentBack');
  return (
    <>
      <Text component="div" size="sm" mb="xs">
        <VersionPill state={state} /> {text('basis', { version })}
        {state === 'approved' && `. ${text('basisApproved')}`}
        {current > version && `. ${text('newer', { version: current })}`}
        {state === 'sentBack' && returned?.comment && (
          <blockquote className="sent-back">
            {returned.by}: {returned.comment}
          </blockquote>
        )}
      </Text>
      <ItemEditor
        bank={bank}
        basis={{ itemId, version }}
        sendable={state === 'draft' || state === 'sentBack'}
        initial={() => formOfItem(item.item)}
        onSaved={(saved) => {
          notify(text(saved.sent ? 'sent' : 'saved', { version: saved.version }));
          if (saved.sent) void navigate(paths.item(bank.bankId, itemId));
          else setVersion(saved.version);
        }}
      />
    </>
  );
}
