import fs from 'node:fs';
import path from 'node:path';

const EVERYONE = Symbol('every feature');

/**
 * The features of the API that may know another one, always below them and never both ways; all else refers by id.
 * The demo fills a whole country, so it may know them all.
 */
export const NEIGHBOURS = {
  people: ['session'],
  findings: ['deadline-rules'],
  replies: ['findings'],
  recommendations: ['evidence', 'findings'],
  'follow-up': ['evidence', 'findings', 'recommendations'],
  activities: ['findings'],
  'joint-work': ['activities', 'deadline-rules', 'findings'],
  sources: ['findings'],
  visibility: ['findings'],
  'bulk-changes': ['findings', 'follow-up', 'recommendations'],
  imports: ['findings', 'recommendations', 'stakeholders'],
  notifications: ['recommendations', 'rounds'],
  reports: ['findings', 'indicators'],
  work: ['activities', 'findings', 'mandates', 'recommendations', 'rounds'],
  dashboards: ['indicators'],
  demo: EVERYONE,
};

/** Who may not import whom inside the apps. Read from the folders: a new feature is fenced in from its first file. */
export function zones(root) {
  const featuresOf = (app) => foldersIn(path.join(root, app, 'src/features'));
  return [
    ...featuresOf('apps/api')
      .filter((feature) => NEIGHBOURS[feature] !== EVERYONE)
      .map((feature) => keptApart('apps/api', feature, NEIGHBOURS[feature])),
    ...featuresOf('apps/web').map((feature) => keptApart('apps/web', feature)),
    below('apps/api/src/platform', 'apps/api/src/features'),
    below('apps/web/src/lib', 'apps/web/src/features'),
    below('apps/web/src/lib', 'apps/web/src/app'),
    below('apps/web/src/features', 'apps/web/src/app'),
  ];
}

const foldersIn = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];

function keptApart(app, feature, neighbours = []) {
  return {
    target: `${app}/src/features/${feature}`,
    from: `${app}/src/features`,
    except: [feature, ...neighbours].map((name) => `./${name}`),
    message: `The feature ${feature} may not know this one: refer by id, or move what both need below them.`,
  };
}

const below = (target, from) => ({ target, from, message: `${target} lies below ${from} and may not know it.` });
