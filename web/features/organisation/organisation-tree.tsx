import { NavLink } from 'react-router';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage } from '../../platform/i18n/use-text.ts';
import { paths } from '../../ui/staff/paths.ts';
import type { Branch } from './tree-of.ts';

/** The tree as nested lists of links; the open one is marked. */
export function OrganisationTree({ branches }: { readonly branches: readonly Branch[] }) {
  const language = useLanguage();
  return (
    <ul className="branch">
      {branches.map(({ organisation, below }) => (
        <li key={organisation.organisationId}>
          <NavLink className="branch-link" to={paths.organisation(organisation.organisationId)}>
            {inLanguage(organisation.name, language)}
          </NavLink>
          {below.length > 0 && <OrganisationTree branches={below} />}
        </li>
      ))}
    </ul>
  );
}
