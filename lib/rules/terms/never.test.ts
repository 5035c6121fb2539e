import { testExamples } from '@/lib/rules/testing';
import { rule } from './never';

testExamples(rule);
