import { listStories } from '#lib/server/stories.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ stories: await listStories() });
