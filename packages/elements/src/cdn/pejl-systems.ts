// What a framework holds beside taxonomies and beacons, in one file for a page without a bundler. Beside pejl.js, which
// comes first, its provider is used; alone, it brings one.
import '../plf-pillars/define.ts';
import '../practice-signs/define.ts';
import '../solo-ladder/define.ts';
import '../strategy-map/define.ts';
import '../programme/define.ts';
import '../organisation-map/define.ts';
import '../indicator/define.ts';
import '../concept/define.ts';

if (!customElements.get('pejl-provider')) void import('../provider/define.ts');
