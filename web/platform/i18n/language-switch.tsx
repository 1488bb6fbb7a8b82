import { setLanguage, useLanguage } from './language.ts';

/** A button that offers the other language, named in that language. */
export function LanguageSwitch({ className }: { readonly className?: string }) {
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <button
      type="button"
      lang={other}
      {...(className ? { className } : {})}
      onClick={() => setLanguage(other)}
    >
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>
  );
}
