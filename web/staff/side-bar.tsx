import { NavLink } from 'react-router';
import type { Me } from '../features/organisation/organisation-queries.ts';
import { setLanguage, useLanguage } from '../platform/i18n/language.ts';
import { useText } from '../platform/i18n/use-text.ts';
import { Icon } from '../ui/staff/icon.tsx';
import { Brand } from './brand.tsx';
import { sectionsOf } from './sections-of.ts';
import { shellMessages } from './shell-messages.ts';
import { useSignIn } from './sign-in-context.ts';

/** The sections the person's roles open, who is signed in, language and the way out. */
export function SideBar({ me }: { readonly me: Me | undefined }) {
  const text = useText(shellMessages);
  const language = useLanguage();
  const signIn = useSignIn();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <nav className="shell-side" aria-label={text('navigation')}>
      <Brand />
      <div className="side-links">
        {sectionsOf(me?.appointments ?? []).map(({ key, to, icon, exact }) => (
          <NavLink key={key} className="side-link" to={to} end={exact}>
            <Icon name={icon} />
            {text(key)}
          </NavLink>
        ))}
      </div>
      <div className="side-foot">
        {me && (
          <div className="side-person">
            <strong>{me.fullName}</strong>
            {me.subject}
          </div>
        )}
        <button type="button" className="side-link" lang={other} onClick={() => setLanguage(other)}>
          <Icon name="language" />
          {text('otherLanguage')}
        </button>
        <button type="button" className="side-link" onClick={() => void signIn.end()}>
          <Icon name="exit" />
          {text('signOut')}
        </button>
      </div>
    </nav>
  );
}
