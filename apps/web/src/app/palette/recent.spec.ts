import { forgetVisits, recentOf, rememberVisit } from './recent';

const [olena, ihor] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b'];
const finding = (n: number) => `/findings/01900000-0000-7000-8000-00000000000${n}`;

describe('what somebody was at', () => {
  beforeEach(() => localStorage.clear());

  it('is kept per person, the newest first, each once, and only so many', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7, 5]) rememberVisit(olena, finding(n));
    rememberVisit(ihor, finding(9));
    expect(recentOf(olena).map(({ id }) => id.at(-1))).toEqual(['5', '7', '6', '4', '3', '2']);
    expect(recentOf(ihor)).toEqual([{ kind: 'findings', id: finding(9).slice(10) }]);
  });

  it('is records alone, and nothing of what they say', () => {
    for (const path of ['/findings', '/findings/new', `${finding(1)}/edit`, '/people/x']) rememberVisit(olena, path);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('is forgotten for everybody on the device, and survives what somebody else wrote there', () => {
    localStorage.setItem('nahliad.language', 'uk');
    rememberVisit(olena, finding(1));
    rememberVisit(ihor, finding(2));
    forgetVisits();
    expect([recentOf(olena), recentOf(ihor), localStorage.length]).toEqual([[], [], 1]);
    localStorage.setItem(`nahliad.recent.${olena}`, '{"not": "a list"');
    expect(recentOf(olena)).toEqual([]);
  });
});
