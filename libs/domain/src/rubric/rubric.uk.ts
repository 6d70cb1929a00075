import { abusePrevention } from './uk/abuse-prevention';
import { accessToInformation } from './uk/access-to-information';
import { accountability } from './uk/accountability';
import { equalSecurity } from './uk/equal-security';
import { humanRights } from './uk/human-rights';
import { legalFramework } from './uk/legal-framework';
import { representation } from './uk/representation';
import { resourceManagement } from './uk/resource-management';
import { responsiveness } from './uk/responsiveness';
import { transparency } from './uk/transparency';
import type { RubricTexts } from './rubric-texts';

export const rubricUk: RubricTexts = {
  ...legalFramework,
  ...accountability,
  ...transparency,
  ...responsiveness,
  ...representation,
  ...abusePrevention,
  ...resourceManagement,
  ...accessToInformation,
  ...humanRights,
  ...equalSecurity,
};
