import { testExamples } from '@/lib/rules/testing';
import { rule } from './topic-missing';

testExamples(rule);
