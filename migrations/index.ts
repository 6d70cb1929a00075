import { People1764000000000 } from './1764000000000-people';
import { Audit1764000001000 } from './1764000001000-audit';
import { Findings1764000002000 } from './1764000002000-findings';
import { Recommendations1764000003000 } from './1764000003000-recommendations';
import { Search1764000004000 } from './1764000004000-search';
import { Imports1764000005000 } from './1764000005000-imports';
import { Activities1764000006000 } from './1764000006000-activities';
import { FollowUp1764000010000 } from './1764000010000-follow-up';
import { Evidence1764000011000 } from './1764000011000-evidence';
import { JointWork1764000012000 } from './1764000012000-joint-work';
import { FindingHistory1764000013000 } from './1764000013000-finding-history';
import { Replies1764000014000 } from './1764000014000-replies';
import { Notifications1764000015000 } from './1764000015000-notifications';
import { ActivityOutcomes1764000016000 } from './1764000016000-activity-outcomes';
import { Registers1764000016500 } from './1764000016500-registers';
import { Sources1764000017000 } from './1764000017000-sources';
import { BulkAndViews1764000018000 } from './1764000018000-bulk-and-views';
import { Comments1764000018500 } from './1764000018500-comments';
import { Rounds1764000019000 } from './1764000019000-rounds';
import { Reports1764000019500 } from './1764000019500-reports';
import { ReportSchedules1764000019560 } from './1764000019560-report-schedules';
import { Annotations1764000019600 } from './1764000019600-annotations';
import { Dashboards1764000019700 } from './1764000019700-dashboards';
import { ReferenceFigures1764000019750 } from './1764000019750-reference-figures';
import { Amounts1764000019760 } from './1764000019760-amounts';
import { KeptCounts1764000019800 } from './1764000019800-kept-counts';
import { KeptPublication1764000019850 } from './1764000019850-kept-publication';
import { KeptRecommendations1764000019870 } from './1764000019870-kept-recommendations';
import { CountsOfRecommendations1764000019880 } from './1764000019880-counts-of-recommendations';
import { ChangesToCome1764000019890 } from './1764000019890-changes-to-come';
import { KeptGroups1764000019895 } from './1764000019895-kept-groups';
import { RowSecurity1764000020000 } from './1764000020000-row-security';
import { EvidenceSecurity1764000021000 } from './1764000021000-evidence-security';

/** All of them, in the order in which they run. */
export const MIGRATIONS = [
  People1764000000000,
  Audit1764000001000,
  Findings1764000002000,
  Recommendations1764000003000,
  Search1764000004000,
  Imports1764000005000,
  Activities1764000006000,
  FollowUp1764000010000,
  Evidence1764000011000,
  JointWork1764000012000,
  FindingHistory1764000013000,
  Replies1764000014000,
  Notifications1764000015000,
  ActivityOutcomes1764000016000,
  Registers1764000016500,
  Sources1764000017000,
  BulkAndViews1764000018000,
  Comments1764000018500,
  Rounds1764000019000,
  Reports1764000019500,
  ReportSchedules1764000019560,
  Annotations1764000019600,
  Dashboards1764000019700,
  ReferenceFigures1764000019750,
  Amounts1764000019760,
  KeptCounts1764000019800,
  KeptPublication1764000019850,
  KeptRecommendations1764000019870,
  CountsOfRecommendations1764000019880,
  ChangesToCome1764000019890,
  KeptGroups1764000019895,
  RowSecurity1764000020000,
  EvidenceSecurity1764000021000,
];
