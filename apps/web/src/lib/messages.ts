import type { Language } from '@nahliad/domain';

export type MessageTree = { [key: string]: string | MessageTree };
/** Sentences by dotted key. */
export type Messages = ReadonlyMap<string, string>;
export type Values = Record<string, string | number>;

/** `{finding: {title: '…'}}` → `finding.title`. */
export const flatten = (tree: MessageTree, prefix = ''): Messages =>
  new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );

const fill = (sentence: string, language: Language, values: Values) =>
  sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });

/**
 * The sentence of a key with its `{{places}}` filled, numbers written as the language writes them. With a `count` it is
 * the form that the language wants: `findings_one` `findings_few` `findings_many` `findings_other`.
 */
export const say = (messages: Messages, language: Language, key: string, values: Values = {}): string | undefined => {
  const count = values['count'];
  const form = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : undefined;
  const sentence = (form && (messages.get(`${key}_${form}`) ?? messages.get(`${key}_other`))) ?? messages.get(key);
  return sentence === undefined ? undefined : fill(sentence, language, values);
};
