import { testExamples } from '@/lib/rules/testing';
import { rule } from './title';

testExamples(rule);
