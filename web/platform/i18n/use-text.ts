import { type Language, useLanguage } from './language.ts';

/** The sentences of a feature, each in both languages; {name} marks what is filled in. */
export type Messages = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
export type Values = Readonly<Record<string, string | number>>;
export type Text<M extends Messages> = (key: keyof M, values?: Values) => string;

/** One sentence in a language, with its {names} filled. For code outside components. */
export function textOf<M extends Messages>(messages: M, language: Language): Text<M> {
  return (key, values = {}) =>
    (messages[key]?.[language] ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    );
}

/** `const text = useText(messages); text('title')` in the language in force. */
export function useText<M extends Messages>(messages: M): Text<M> {
  return textOf(messages, useLanguage());
}

/** Chooses from a text of the server; Vietnamese stands in where there is no English. */
export function inLanguage(
  text: { readonly vi: string; readonly en?: string | undefined },
  language: Language,
): string {
  return (language === 'en' && text.en) || text.vi;
}
