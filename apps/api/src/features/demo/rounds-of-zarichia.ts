import type { RoundStatus, Text } from '@nahliad/domain';

/** An assessment round: bodies by key, people by e-mail. */
export interface DemoRound {
  readonly title: Text;
  readonly body: string;
  readonly institutions: readonly string[];
  readonly assessor: string;
  readonly peers: readonly [string, string];
  readonly status: Extract<RoundStatus, 'under-review' | 'closed'>;
  /** Days before today. */
  readonly openedAgo: number;
  readonly endedAgo: number | null;
  /** Days from today: the last one of the stage that is under way. */
  readonly dueIn: number | null;
  readonly note: string | null;
}

export const ROUNDS: readonly DemoRound[] = [
  {
    title: { en: 'How the police and the prisons are governed', uk: 'Врядування в поліції та місцях несвободи' },
    body: 'ombuds',
    institutions: ['police', 'prisons'],
    assessor: 'lead@audit.demo.example',
    peers: ['lead@cso.demo.example', 'lead@parliament.demo.example'],
    status: 'closed',
    openedAgo: 150,
    endedAgo: 75,
    dueIn: null,
    note: 'The peers did not agree everywhere; what they would have given stands beside each score.',
  },
  {
    title: { en: 'The border guard after its reform', uk: 'Прикордонна служба після реформи' },
    body: 'cso',
    institutions: ['border'],
    assessor: 'analyst@demo.example',
    peers: ['lead@ombuds.demo.example', 'lead@parliament.demo.example'],
    status: 'under-review',
    openedAgo: 40,
    endedAgo: null,
    dueIn: 5,
    note: null,
  },
];

export const RATIONALES = [
  'Records of three months were read, and the people who keep them asked.',
  'Перевірено журнали за квартал; записи збігаються з тим, що розповіли працівники.',
  'The rule is there, and followed at headquarters; two of five districts did not know of it.',
  'Порядок затверджено й оприлюднено, але його дотримуються не скрізь.',
] as const;
export const REVIEWS = [
  'I read the same records and come to the same level.',
  'За тими самими документами дійшли б такого самого висновку.',
] as const;
export const DISSENTS = [
  'What was seen at headquarters is not what we hear from the districts.',
  'Докази стосуються лише одного управління, для цього рівня їх замало.',
] as const;
export const COMMENT = 'Порядок оновлено після того, як ви завершили перевірку; надсилаємо нову редакцію.';
