import type { BulkChangeKind } from '@nahliad/contracts';
import type { BulkSubject, Language, Permission } from '@nahliad/domain';

/** What can be changed of many records, and who may try; of each record its own rules decide. */
export const KINDS: Record<BulkSubject, readonly { kind: BulkChangeKind; needs: Permission }[]> = {
  findings: [
    { kind: 'submit', needs: 'finding:write' },
    { kind: 'begin-review', needs: 'finding:review' },
    { kind: 'schedule', needs: 'finding:publish' },
    { kind: 'add-themes', needs: 'finding:write' },
    { kind: 'remove-themes', needs: 'finding:write' },
    { kind: 'severity', needs: 'finding:write' },
    { kind: 'region', needs: 'finding:write' },
  ],
  recommendations: [
    { kind: 'priority', needs: 'recommendation:issue' },
    { kind: 'response-due', needs: 'recommendation:issue' },
    { kind: 'target', needs: 'recommendation:issue' },
    { kind: 'suspend', needs: 'recommendation:issue' },
  ],
};

/** What somebody fills in, whichever change it is; what is empty is none. */
export interface ChangeDraft {
  readonly themes: readonly string[];
  readonly severity: string;
  readonly region: string;
  readonly day: string;
  readonly priority: string;
  readonly ground: string;
  readonly text: Record<Language, string>;
}
export const EMPTY_DRAFT: ChangeDraft = {
  themes: [],
  severity: '',
  region: '',
  day: '',
  priority: '',
  ground: '',
  text: { en: '', uk: '' },
};

export type AskedChange = { readonly kind: BulkChangeKind } & Readonly<Record<string, unknown>>;

const GIVEN: Record<BulkChangeKind, (draft: ChangeDraft) => Record<string, unknown>> = {
  'add-themes': ({ themes }) => ({ themes }),
  'remove-themes': ({ themes }) => ({ themes }),
  severity: ({ severity }) => ({ severity: Number(severity) || undefined }),
  region: ({ region }) => ({ region: region || null }),
  submit: () => ({}),
  'begin-review': () => ({}),
  schedule: ({ day }) => ({ on: day || undefined }),
  priority: ({ priority }) => ({ priority: priority || null }),
  'response-due': ({ day }) => ({ responseDueOn: day || null }),
  target: ({ day }) => ({ targetOn: day || null }),
  suspend: ({ ground, day, text }) => ({ ground: ground || undefined, until: day || undefined, text }),
};

export const changeOf = (kind: BulkChangeKind, draft: ChangeDraft): AskedChange => ({ kind, ...GIVEN[kind](draft) });
