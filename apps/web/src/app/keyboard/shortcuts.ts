import type { Permission } from '@nahliad/domain';
import { focusMoves, focusRow, followEdit, goToSearch } from './on-page';

export type Does = { navigate: (path: string) => void; openPalette: () => void; openHelp: () => void };

export type Shortcut = {
  /** Places on the keyboard, not letters: they are the same whichever alphabet is on. */
  keys: readonly string[];
  /** How the keys are written, one after the other. */
  shown: readonly string[];
  /** Key of its words. */
  label: string;
  group: 'go' | 'list' | 'record' | 'anywhere';
  needs?: Permission;
  run: (does: Does) => void;
};

const goTo = (letter: string, label: string, path: string, needs?: Permission): Shortcut => ({
  keys: [`KeyG Key${letter}`],
  shown: ['G', letter],
  label,
  group: 'go',
  ...(needs && { needs }),
  run: ({ navigate }) => navigate(path),
});

const onPage = (code: string, shown: string, label: string, group: 'list' | 'record', run: () => void): Shortcut => ({
  keys: [code],
  shown: [shown],
  label,
  group,
  run,
});

/** What single keys do, in the order in which the list shows them. */
export const SHORTCUTS: readonly Shortcut[] = [
  goTo('O', 'go.overview', '/'),
  goTo('W', 'go.work', '/work', 'account:own'),
  goTo('F', 'go.findings', '/findings'),
  goTo('A', 'go.activities', '/activities'),
  goTo('R', 'go.recommendations', '/recommendations'),
  goTo('I', 'go.institutions', '/institutions'),
  onPage('KeyJ', 'J', 'list.next', 'list', () => focusRow(1)),
  onPage('KeyK', 'K', 'list.previous', 'list', () => focusRow(-1)),
  onPage('KeyE', 'E', 'record.edit', 'record', followEdit),
  onPage('Period', '.', 'record.moves', 'record', focusMoves),
  {
    keys: ['KeyN'],
    shown: ['N'],
    label: 'anywhere.new',
    group: 'anywhere',
    needs: 'finding:write',
    run: ({ navigate }) => navigate('/findings/new'),
  },
  {
    keys: ['Slash'],
    shown: ['/'],
    label: 'anywhere.search',
    group: 'anywhere',
    run: ({ openPalette }) => goToSearch() || openPalette(),
  },
  {
    keys: ['Shift+?', 'Shift+Slash'],
    shown: ['?'],
    label: 'anywhere.help',
    group: 'anywhere',
    run: ({ openHelp }) => openHelp(),
  },
];

export const openTo = (permissions: readonly string[]): Shortcut[] =>
  SHORTCUTS.filter(({ needs }) => !needs || permissions.includes(needs));
