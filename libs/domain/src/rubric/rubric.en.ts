import { abusePrevention } from './en/abuse-prevention';
import { accessToInformation } from './en/access-to-information';
import { accountability } from './en/accountability';
import { equalSecurity } from './en/equal-security';
import { humanRights } from './en/human-rights';
import { legalFramework } from './en/legal-framework';
import { representation } from './en/representation';
import { resourceManagement } from './en/resource-management';
import { responsiveness } from './en/responsiveness';
import { transparency } from './en/transparency';
import type { RubricTexts } from './rubric-texts';

export const rubricEn: RubricTexts = {
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
