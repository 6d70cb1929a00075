import { ProblemError } from '../problem-error';
import { deliver, type Arrival } from './courier';
import { clearDesk, draftOf, handOver, keepDraft } from './desk';
import type { Draft } from './draft';

const ARRIVAL: Arrival = {
  title: { en: 'UA-2026-0042', uk: null },
  href: '/findings/9',
  of: { version: 1 },
  refused: null,
};
const problem = (status: number, code = 'some.reason') => new ProblemError({ status, code, errors: [] } as never);

const write = (subject: string, words: string) =>
  keepDraft('olena', subject, { title: { en: words, uk: null }, href: null, values: { words }, of: null });

const handedOver = async (subject: string, words = subject): Promise<Draft> => {
  const { id } = write(subject, words);
  await handOver('olena', id, true);
  return draftOf('olena', id)!;
};

beforeEach(() => clearDesk('olena'));

it('takes the text away once it is known to have arrived, and says where', async () => {
  const draft = await handedOver('finding.new');
  await deliver('olena', [draft], async () => ARRIVAL);
  expect(draftOf('olena', draft.id)).toMatchObject({ values: null, href: '/findings/9', parcel: { state: 'arrived' } });
});

it.each([0, 401, 429, 503])(
  'keeps everything waiting where the way is the reason (%i), and tries no further',
  async (status) => {
    const drafts = [await handedOver('finding.new'), await handedOver('finding.7')];
    const send = jest.fn().mockRejectedValue(problem(status));
    await deliver('olena', drafts, send);
    expect(send).toHaveBeenCalledTimes(1);
    expect(drafts.map(({ id }) => draftOf('olena', id))).toEqual(drafts);
  },
);

it.each([403, 404, 412, 422])(
  'keeps a draft that is refused (%i) for its writer, with the reason, and sends the others',
  async (status) => {
    const [refused, other] = [await handedOver('finding.new'), await handedOver('finding.7')];
    await deliver('olena', [refused, other], async ({ id }) => {
      if (id === refused.id) throw problem(status, 'why.not');
      return ARRIVAL;
    });
    expect(draftOf('olena', refused.id)).toMatchObject({
      values: { words: 'finding.new' },
      parcel: { state: 'refused', refused: { code: 'why.not' } },
    });
    expect(draftOf('olena', other.id)?.parcel?.state).toBe('arrived');
  },
);

it('takes nothing away that was typed while the draft was on its way: that goes on from what was saved', async () => {
  jest.useFakeTimers({ now: new Date('2026-05-14T10:00:00Z') });
  const draft = await handedOver('finding.new');
  await deliver('olena', [draft], async () => {
    jest.setSystemTime(new Date('2026-05-14T10:00:01Z'));
    keepDraft('olena', 'finding.new', { ...draft, values: { words: 'and more' } }, draft.id);
    return ARRIVAL;
  });
  jest.useRealTimers();
  expect(draftOf('olena', draft.id)).toMatchObject({ values: { words: 'and more' }, of: { version: 1 }, parcel: null });
});

it('takes a draft back from those that wait once its writer goes on with it', async () => {
  const draft = await handedOver('finding.new');
  keepDraft('olena', 'finding.new', { ...draft, values: { words: 'and more' } }, draft.id);
  expect(draftOf('olena', draft.id)).toMatchObject({ values: { words: 'and more' }, parcel: null, key: draft.key });
});

it('begins another draft on the same subject beside one that was handed over', async () => {
  const draft = await handedOver('finding.new');
  expect(write('finding.new', 'something else').id).not.toBe(draft.id);
});
