import './register.css';
import { NavLink } from 'react-router';
import { useText } from '../../platform/i18n/use-text.ts';
import { paths } from '../../ui/staff/paths.ts';
import { registerMessages } from './register-messages.ts';

/** The pages of the candidates step. */
export function RegisterTabs({ examId }: { readonly examId: string }) {
  const text = useText(registerMessages);
  return (
    <nav className="sub-tabs" aria-label={text('tabs')}>
      <NavLink to={paths.examStep(examId, 'thi-sinh')} end>
        {text('tabList')}
      </NavLink>
      <NavLink to={paths.seats(examId)}>{text('tabSeats')}</NavLink>
      <NavLink to={paths.planCheck(examId)}>{text('tabCheck')}</NavLink>
      <NavLink to={paths.prints(examId)}>{text('tabPrints')}</NavLink>
    </nav>
  );
}
