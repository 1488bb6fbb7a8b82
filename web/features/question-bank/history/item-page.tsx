import { useParams } from 'react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Asked } from '../../../ui/staff/asked.tsx';
import { paths } from '../../../ui/staff/paths.ts';
import { BankFrame } from '../bank-frame.tsx';
import { historyMessages } from './history-messages.ts';
import { useItem } from './item-queries.ts';
import { ItemView } from './item-view.tsx';

/** One question of a bank. */
export function ItemPage() {
  const { bankId = '', itemId = '' } = useParams();
  const text = useText(historyMessages);
  const item = useItem(bankId, itemId);
  return (
    <BankFrame title={text('question')} back={{ to: paths.bankItems(bankId), label: text('back') }}>
      {(bank) => <Asked query={item}>{(value) => <ItemView bank={bank} item={value} />}</Asked>}
    </BankFrame>
  );
}
